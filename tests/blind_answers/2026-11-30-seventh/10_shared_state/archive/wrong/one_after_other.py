# saves one after the other
def archive(save, publish, reports):
    def save_after(before, name, text):
        return save(name, text)

    saved, last = [], None
    for name, text in reports.items():
        last = delayed(save_after)(last, name, text)
        saved.append(last)
    return delayed(publish)(saved)
