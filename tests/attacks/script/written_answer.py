# tries: script in a written answer
# gains without: cleaning
# %% why
<script>document.title='@ACTS@'</script>
<img src=x onerror="document.title='@ACTS@'">
<svg/onload="document.title='@ACTS@'"><iframe srcdoc="<script>parent.document.title='@ACTS@'</script>"></iframe>
<a href="javascript:document.title='@ACTS@'">click</a> <a href="data:text/html,<script>opener.document.title='@ACTS@'</script>">x</a>
<form action="http://127.0.0.1:@TCP@/@ACTS@"><input type=submit></form><base href="http://127.0.0.1:@TCP@/@ACTS@/">
<meta http-equiv="refresh" content="0; url=http://127.0.0.1:@TCP@/@ACTS@"><object data="javascript:'@ACTS@'"></object>
<style>@import url("http://127.0.0.1:@TCP@/@ACTS@"); body { background: url("http://127.0.0.1:@TCP@/@ACTS@") }</style>
<details open ontoggle="document.title='@ACTS@'"><math><mtext><table><mglyph><style><img src=x onerror="document.title='@ACTS@'"></style></mglyph></table></mtext></math>
