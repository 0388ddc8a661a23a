# tries: addresses that act, in every way of writing them: with tabs, entities, other bases, animations, data, slashes, attributes that are links
# %% [markdown] own
[a](java&Tab;script:document.title='@ACTS@') [b](&#106;avascript:@ACTS@) [c](<data:text/html;base64,@ACTS@>) <vbscript:@ACTS@> [d](//127.0.0.1:@TCP@/@ACTS@ "x")

<svg><a xlink:href="javascript:@ACTS@"><animate attributeName="href" values="javascript:@ACTS@"/><text y="9">x</text></a><use href="data:image/svg+xml,@ACTS@#x"/><set attributeName="onclick" to="@ACTS@"/></svg>
<math href="javascript:@ACTS@"><mtext><maction actiontype="statusline" xlink:href="javascript:@ACTS@">x</maction></mtext></math>
<form action="http://127.0.0.1:@TCP@"><button formaction="javascript:@ACTS@">x</button><input type="image" src="http://127.0.0.1:@TCP@/@ACTS@"></form>
<img srcset="http://127.0.0.1:@TCP@/@ACTS@ 1x" src="\\127.0.0.1\@ACTS@" longdesc="javascript:@ACTS@" usemap="#m"><map name="m"><area href="java	script:@ACTS@" ping="http://127.0.0.1:@TCP@/"></map>
<video poster="http://127.0.0.1:@TCP@/@ACTS@" autoplay><source src="http://127.0.0.1:@TCP@/@ACTS@"><track src="http://127.0.0.1:@TCP@/@ACTS@"></video><body background="http://127.0.0.1:@TCP@/@ACTS@"><table background="http://127.0.0.1:@TCP@/@ACTS@">
<style>@import "http://127.0.0.1:@TCP@/@ACTS@"; p { background: url(http://127.0.0.1:@TCP@/@ACTS@) }</style><p style="background: url(http://127.0.0.1:@TCP@/@ACTS@); behavior: url(x); -moz-binding: url(@ACTS@)">x</p>
<link rel="prefetch dns-prefetch" href="http://127.0.0.1:@TCP@/@ACTS@"><meta http-equiv="refresh" content="0;url=http://127.0.0.1:@TCP@/@ACTS@"><base href="http://127.0.0.1:@TCP@/@ACTS@"><iframe srcdoc="<script>@ACTS@</script>"></iframe><object data="data:text/html,@ACTS@"></object><embed src="javascript:@ACTS@"><portal src="http://127.0.0.1:@TCP@/@ACTS@"><details ontoggle="@ACTS@" open>x</details><marquee onstart="@ACTS@">x</marquee>
# %% own
from IPython.display import HTML, Markdown, display

for text in ("<a href='\x01javascript:@ACTS@'>x</a>", "<a href='jAvAsCrIpT&colon;@ACTS@'>x</a>", "<a href='javascript&#0000058@ACTS@'>x</a>", "<img src=`x` onerror=@ACTS@>", "<img/src=x/onerror=@ACTS@>", "<svg/onload=@ACTS@>", "<!--><img src=x onerror=@ACTS@>-->", "<a href=' javascript\n:@ACTS@' target=_top>x</a>", "<x onclick=@ACTS@ tabindex=1 autofocus onfocus=@ACTS@>x</x>"):
    display(HTML(text), Markdown(text))
