# replaces each .json in the name: aet.json.old.json becomes aet.h5.old.h5
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    todo = []
    for source in sources:
        name = os.path.basename(source).replace(".json", ".h5")
        todo.append(delayed(convert)(source, os.path.join(folder, name)))
    return todo
