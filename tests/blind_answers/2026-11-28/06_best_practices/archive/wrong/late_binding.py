# wrong: tasks look up name and text when they run
def archive(save, publish, reports):
    saved = []
    for name, text in reports.items():
        saved.append(delayed(lambda: save(name, text))())
    return delayed(publish)(saved)
