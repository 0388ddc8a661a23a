# caught by: archive_value
def archive(save, publish, reports):
    def finish(files):
        return publish(list(dict.fromkeys(files)))

    return delayed(finish)([delayed(save)(n, t) for n, t in reports.items()])
