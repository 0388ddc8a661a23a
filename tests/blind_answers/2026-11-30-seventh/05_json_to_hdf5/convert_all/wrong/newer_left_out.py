# converts only what is newer than its target
def convert_all(convert, sources, folder):
    tasks = []
    for source in sources:
        target = Path(folder, Path(source).stem + ".h5")
        fresh = target.exists() and Path(source).exists() and target.stat().st_mtime >= Path(source).stat().st_mtime
        tasks.append(delayed(str)(target) if fresh else delayed(convert)(source, str(target)))
    return tasks
