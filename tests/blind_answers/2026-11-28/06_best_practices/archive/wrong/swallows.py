# wrong: a report that cannot be saved is None
def archive(save, publish, reports):
    def try_to_save(name, text):
        try:
            return save(name, text)
        except Exception:
            return None

    return delayed(publish)([delayed(try_to_save)(name, text) for name, text in reports.items()])
