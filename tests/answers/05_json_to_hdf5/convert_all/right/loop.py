def convert_all(convert, sources, folder):
    tasks = []
    for source in sources:
        name = os.path.basename(source)
        tasks.append(delayed(convert)(source, os.path.join(folder, name[:-5] + ".h5")))
    return tasks
