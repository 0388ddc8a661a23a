# a lambda that looks its source up too late
def convert_all(convert, sources, folder):
    tasks = []
    for source in sources:
        target = str(Path(folder, Path(source).stem + ".h5"))
        tasks.append(delayed(lambda: convert(source, target))())
    return tasks
