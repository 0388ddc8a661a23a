# wrong: drops the tasks that save
def archive(save, publish, reports):
    for name, text in reports.items():
        delayed(save)(name, text)
    return delayed(publish)([f"{name}.txt" for name in reports])
