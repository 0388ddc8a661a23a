from operator import add


def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    run = uuid4().hex
    graph = {f"part-{run}-{i}": (function, x) for i, x in enumerate(data)}
    graph[f"total-{run}"] = (sum, list(graph))
    return client.get(graph, f"total-{run}")
