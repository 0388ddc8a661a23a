# caught by: archive_graph
def archive(save, publish, reports):
    def last(files):
        published = publish(files)
        while reports:
            reports.popitem()
        return published

    return delayed(last)([delayed(save)(name, text) for name, text in reports.items()])
