def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = client.map(function, data)
    wait(futures)
    total = client.submit(sum, futures)
    print("futures:", len(futures), total)
    result = total.result()
    print("sum:", result)
    return result
