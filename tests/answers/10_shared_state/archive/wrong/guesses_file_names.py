# caught by: archive_value
def archive(save, publish, reports):
    saved = [delayed(save)(name, text) for name, text in reports.items()]
    files = [f"{name}.txt" for name in reports]
    return delayed(lambda files, saved: publish(files))(files, saved)
