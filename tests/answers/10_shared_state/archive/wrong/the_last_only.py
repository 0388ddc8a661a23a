# caught by: archive_graph, archive_value (own error)
def archive(save, publish, reports):
    for name, text in reports.items():
        saved = delayed(save)(name, text)
    return delayed(publish)([saved])
