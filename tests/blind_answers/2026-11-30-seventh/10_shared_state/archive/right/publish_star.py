# a helper collects what comes in
def archive(save, publish, reports):
    def publish_all(*files):
        return publish(list(files))

    return delayed(publish_all)(*[delayed(save)(n, t) for n, t in reports.items()])
