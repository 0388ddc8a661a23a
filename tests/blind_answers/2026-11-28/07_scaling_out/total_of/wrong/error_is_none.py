# wrong: an error gives None
def total_of(client, function, data):
    total = client.submit(sum, client.map(function, data))
    wait(total)
    if total.status == "error":
        return None
    return total.result()
