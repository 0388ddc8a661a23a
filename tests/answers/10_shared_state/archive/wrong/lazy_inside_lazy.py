# caught by: archive_graph, archive_order
@delayed
def archive(save, publish, reports):
    saved = [delayed(save)(name, text) for name, text in reports.items()]
    return delayed(publish)(saved)
