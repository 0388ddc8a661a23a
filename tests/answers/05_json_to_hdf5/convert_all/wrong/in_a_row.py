# caught by: convert_all_graph
def convert_all(convert, sources, folder):
    def after(last, source, target):
        return convert(source, target)

    tasks, last = [], None
    for source in sources:
        last = delayed(after)(last, source, str(Path(folder, Path(source).stem + ".h5")))
        tasks.append(last)
    return tasks
