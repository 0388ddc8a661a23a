# caught by: archive_graph
def archive(save, publish, reports):
    saved = dask.compute([delayed(save)(name, text) for name, text in reports.items()])[0]
    return delayed(publish)(saved)
