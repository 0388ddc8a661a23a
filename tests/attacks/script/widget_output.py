# tries: script in a widget
# %% own
get_ipython().display_pub.publish({"application/vnd.jupyter.widget-view+json": {"model_id": "</script><script>document.title='@ACTS@'</script>", "version_major": 2}})
