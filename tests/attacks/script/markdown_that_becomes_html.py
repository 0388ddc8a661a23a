# tries: markdown that turns into HTML which acts
# gains without: cleaning
# %% why
[click](javascript:document.title='@ACTS@) ![x](x"onerror="document.title='@ACTS@')
<javascript:document.title='@ACTS@'> [x]: javascript:document.title='@ACTS@'

```"><script>document.title='@ACTS@'</script>
x
```

$</script><script>document.title='@ACTS@'</script>$ `<script>document.title='@ACTS@'</script>`
# <img src=x onerror="document.title='@ACTS@'">
