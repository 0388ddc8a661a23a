# caught by: archive_graph
def archive(save, publish, reports):
    saved = []
    for name, text in reports.items():
        saved.append(delayed(save)(name, text).compute())
    return delayed(publish)(saved)
