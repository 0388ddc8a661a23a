kept = []


def total_of(client, function, data):
    kept.append(client.map(function, data))
    return client.submit(sum, kept[-1]).result()
