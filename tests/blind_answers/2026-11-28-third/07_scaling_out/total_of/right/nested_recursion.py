def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    def tree(futures):
        if len(futures) == 1:
            return futures[0]
        middle = len(futures) // 2
        return client.submit(lambda a, b: a + b, tree(futures[:middle]), tree(futures[middle:]))

    if len(data) == 0:
        return 0
    return tree([client.submit(function, x) for x in data]).result()
