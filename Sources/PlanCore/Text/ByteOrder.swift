extension String {
  /// Whether the bytes of this text come before those of another.
  package func utf8Precedes(_ other: String) -> Bool {
    let quick = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in
        let common = min(left.count, right.count)
        var place = 0
        while place < common, left[place] == right[place] { place += 1 }
        return place < common ? left[place] < right[place] : left.count < right.count
      }
    }
    return (quick ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}
