def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""

    def add_up(results):
        total = 0
        for result in results:
            total += result
        return total

    futures = [client.submit(function, x, key=f"part-{number}-{random.random()}") for number, x in enumerate(data)]
    total = client.submit(add_up, futures, pure=False)
    (answer,) = client.gather([total])
    return answer
