# tries: script in an output that is shown as a diagram
# %% own
get_ipython().display_pub.publish({"text/vnd.mermaid": "</pre><script>document.title='@ACTS@'</script><img src=x onerror=\"document.title='@ACTS@'\">"})
