# tries: elements that take the place of the page's own objects by name or id, and attributes that fetch, ping or submit
# %% why
<img name="getElementById" src="http://127.0.0.1:@TCP@/@ACTS@"><a id="MathJax" ping="http://127.0.0.1:@TCP@/@ACTS@" href="javascript:@ACTS@">a</a>

<img srcset="http://127.0.0.1:@TCP@/@ACTS@ 2x" alt=x><picture><source srcset="http://127.0.0.1:@TCP@/@ACTS@"></picture><video poster="http://127.0.0.1:@TCP@/@ACTS@"></video>

<math href="javascript:@ACTS@"><maction actiontype="statusline#@ACTS@" xlink:href="javascript:@ACTS@">b</maction></math><form id=document action="http://127.0.0.1:@TCP@/@ACTS@"><input name=body formaction="javascript:@ACTS@"></form>

<details open ontoggle="@ACTS@">c</details><dialog open><p autofocus tabindex=1 onfocus="@ACTS@">d</p></dialog><marquee onstart="@ACTS@">e</marquee><a href="&#1;javascript:@ACTS@">f</a> [g](javascript&colon;@ACTS@) <http://127.0.0.1/"onmouseover="@ACTS@">

<table background="http://127.0.0.1:@TCP@/@ACTS@"><tr><td style="background:url(http://127.0.0.1:@TCP@/@ACTS@)">h</td></tr></table><object data="data:text/html,@ACTS@"></object><embed src="data:text/html,@ACTS@"><portal src="http://127.0.0.1:@TCP@/@ACTS@"></portal>
