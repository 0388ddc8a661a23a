# caught by: archive_order
def archive(save, publish, reports):
    saved = [delayed(save)(name, text) for name, text in reports.items()]
    published = delayed(publish)(list(reports))
    return delayed(lambda published, saved: published)(published, saved)
