# caught by: archive_graph
def archive(save, publish, reports):
    saved = delayed(list)()
    for name, text in reports.items():
        saved = delayed(lambda saved, name, text: [*saved, save(name, text)])(saved, name, text)
    return delayed(publish)(saved)
