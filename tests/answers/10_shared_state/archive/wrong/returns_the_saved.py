# caught by: archive_order, archive_value
def archive(save, publish, reports):
    saved = [delayed(save)(name, text) for name, text in reports.items()]
    delayed(publish)(saved)
    return delayed(list)(saved)
