# caught by: archive_graph
def archive(save, publish, reports):
    saved = [delayed(save)(name, text) for name, text in reports.items()]
    return delayed(publish)([f"{name}.txt" for name in reports])
