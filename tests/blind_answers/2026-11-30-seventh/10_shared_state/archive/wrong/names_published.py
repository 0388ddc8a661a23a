# publishes the names, and waits for saving
def archive(save, publish, reports):
    saved = [delayed(save)(name, text) for name, text in reports.items()]

    @delayed
    def after(saved, names):
        return publish(names)

    return after(saved, [f"{name}.txt" for name in reports])
