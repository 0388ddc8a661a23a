# text before name
def archive(save, publish, reports):
    return delayed(publish)([delayed(save)(text, name) for name, text in reports.items()])
