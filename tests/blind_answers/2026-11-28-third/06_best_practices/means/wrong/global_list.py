# tasks append to a list outside; what is returned does not come from the tasks
found = []


def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""

    def note(station):
        found.append(mean(load(station)))

    notes = [delayed(note)(station) for station in stations]
    return delayed(lambda done: list(found))(notes)
