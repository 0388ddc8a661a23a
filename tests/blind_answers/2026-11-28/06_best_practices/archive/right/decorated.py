def archive(save, publish, reports):
    @delayed
    def save_one(name, text):
        return save(name, text)

    @delayed
    def publish_all(files):
        return publish(files)

    return publish_all([save_one(name, reports[name]) for name in reports])
