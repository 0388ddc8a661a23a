# caught by: archive_value
def archive(save, publish, reports):
    def finish(files):
        return publish([f for f in files if f])

    return delayed(finish)([delayed(save)(n, t) for n, t in reports.items()])
