def archive(save, publish, reports: dict):
    def publish_them(*files):
        return publish(list(files))

    lazy_save = delayed(save)
    names, texts = list(reports), list(reports.values())
    return delayed(publish_them)(*map(lazy_save, names, texts))
