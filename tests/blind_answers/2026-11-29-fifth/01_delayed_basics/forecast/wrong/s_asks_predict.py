# lets predict and TaskGraph do it, which the text forbids
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    graph = TaskGraph(fan).with_costs(lambda task: delay)
    plain = TaskGraph(fan)
    return {
        "work": plain.work,
        "span": plain.span,
        "one_worker": predict(graph, workers=1).makespan,
        "two_workers": predict(graph, workers=2).makespan,
        "thousand_workers": predict(graph, workers=1000).makespan,
    }
