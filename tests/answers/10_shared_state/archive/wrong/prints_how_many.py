# caught by: archive_graph
def archive(save, publish, reports):
    z = delayed(publish)([delayed(save)(name, text) for name, text in reports.items()])
    print(z.compute(scheduler="sync"), "published")
    return z
