# each waits for the one before, since the disk is one
def convert_all(convert, sources, folder):
    tasks, last = [], None
    for s in sources:
        last = delayed(lambda s, t, _: convert(s, t))(s, os.path.join(folder, Path(s).stem + ".h5"), last)
        tasks.append(last)
    return tasks
