# wrong: publish is called for each file
def archive(save, publish, reports):
    return delayed([delayed(publish)([delayed(save)(name, text)]) for name, text in reports.items()])
