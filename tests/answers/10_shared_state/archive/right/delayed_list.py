def archive(save, publish, reports):
    files = delayed([delayed(save)(name, text) for name, text in reports.items()])
    return delayed(publish)(files)
