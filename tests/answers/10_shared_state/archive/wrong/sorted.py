# caught by: archive_value
def archive(save, publish, reports):
    saved = [delayed(save)(name, text) for name, text in sorted(reports.items())]
    return delayed(publish)(saved)
