# caught by: convert_all_value
def convert_all(convert, sources, folder):
    tasks = []
    for source in sources:
        target = str(Path(folder, Path(source).stem + ".h5"))
        tasks.append(delayed(lambda: convert(source, target))())  # noqa: B023  that is what is wrong
    return tasks
