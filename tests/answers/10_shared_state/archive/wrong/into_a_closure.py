# caught by: archive_value
def archive(save, publish, reports):
    saved = {}

    def save_one(name, text):
        saved[name] = save(name, text)

    def publish_all(done):
        return publish([saved[name] for name in reports if name in saved])

    return delayed(publish_all)([delayed(save_one)(name, text) for name, text in reports.items()])
