# caught by: archive_graph
@delayed
def archive(save, publish, reports):
    return publish([save(name, text) for name, text in reports.items()])
