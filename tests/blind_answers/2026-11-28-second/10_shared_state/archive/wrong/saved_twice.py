# each report is saved twice, once to publish and once to see whether it works
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    first = [delayed(save)(n, t) for n, t in reports.items()]
    second = [delayed(save)(n, t) for n, t in reports.items()]
    return delayed(lambda one, other: publish(other))(first, second)
