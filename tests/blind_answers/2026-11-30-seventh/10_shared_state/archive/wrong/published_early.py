# publishes as soon as the first is saved
def archive(save, publish, reports):
    saved = [delayed(save)(name, text) for name, text in reports.items()]
    if not saved:
        return delayed(publish)([])

    @delayed
    def go(first, names):
        return publish([first, *names])

    rest = [f"{name}.txt" for name in list(reports)[1:]]
    return go(saved[0], rest)
