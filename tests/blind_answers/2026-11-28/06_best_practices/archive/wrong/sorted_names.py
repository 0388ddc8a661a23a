# wrong: in alphabetical order
def archive(save, publish, reports):
    return delayed(publish)([delayed(save)(name, text) for name, text in sorted(reports.items())])
