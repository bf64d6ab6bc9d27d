import CMD4C

extension Contestant {
  /// md4c with the flags of its GitHub dialect; its callbacks do nothing but count the blocks.
  static let md4c = Contestant(name: "md4c") { bytes in
    var parser = MD_PARSER()
    parser.flags = UInt32(
      MD_FLAG_PERMISSIVEEMAILAUTOLINKS | MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_PERMISSIVEWWWAUTOLINKS
        | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS)
    parser.enter_block = { _, _, count in
      count?.assumingMemoryBound(to: Int.self).pointee += 1
      return 0
    }
    parser.leave_block = { _, _, _ in 0 }
    parser.enter_span = { _, _, _ in 0 }
    parser.leave_span = { _, _, _ in 0 }
    parser.text = { _, _, _, _ in 0 }
    var count = 0
    let problem = bytes.withUnsafeBytes { buffer in
      md_parse(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), MD_SIZE(buffer.count), &parser, &count)
    }
    return problem == 0 ? count : 0
  }
}
