# tries: script in an output that is shown as a diagram
get_ipython().display_pub.publish({"text/vnd.mermaid": "</pre><script>document.title='@ACTS@'</script><img src=x onerror=\"document.title='@ACTS@'\">"})
