# wrong: waits for saving, but publishes names made up
def archive(save, publish, reports):
    saved = [delayed(save)(name, text) for name, text in reports.items()]
    names = [f"{name}.txt" for name in reports]
    return delayed(lambda saved, names: publish(names))(saved, names)
