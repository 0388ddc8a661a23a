# tries: names of kinds of data that are HTML themselves
# %% own
page = "<script>document.title='@ACTS@'</script>"
get_ipython().display_pub.publish({page: page, "text/html; charset=x": page, "TEXT/HTML": page, "application/x-json": page, page + "json": {"a": page}})
get_ipython().shell = None
